// Package article makes an article of a page: its headline, byline, dates, tags and running text, without the menus,
// captions, share buttons and related stories round it.
//
// It takes bytes: an HTML page in any charset, the text that a scraper made of one, or a text that is an article already.
// It gives an Article: the canonical text (headline once, then the paragraphs, parted by empty lines), what was set aside
// and of which kind, and the bytes of the input that each of both came from. It does not know languages or events.
//
//	a, err := article.Read(data, article.Options{Name: "page.html", URL: "https://…"})
//
// # How a page is read
//
// One pass over the page's tokens (scan.go) parts it into blocks, each with its place in the input and with what the
// elements round it are called; no tree is needed, so no depth of nesting can break it. An extractor made by others,
// go-readability, says which text it holds for the article (outside.go); each block's share in its answer is one feature
// among about a hundred (features.go). A small sum of decision trees judges each block, a second one judges again with the
// first judgement of the neighbours in sight (classify.go, context.go, model.go). The trees are trained by
// train/lines/train.py. The paragraphs are the blocks themselves, so that they never run together and always have a place in
// the input; Block.Proven says that the place was read again by itself and gave the same words.
//
// # How plain text is read
//
// A text that shows no marks of site software (a headline told twice, "author-image", share and cookie lines) is an
// article and comes through whole, save a byline and a date line right under its headline. A scrape is judged line by
// line, by the same features as far as they need no elements (plain.go, plaintitle.go).
//
// # What is never done
//
// A date is taken from the page's data, a time element, a date line near the headline or the address, and is otherwise
// empty: a year in a sentence dates nothing. Where 3/4 may be March or April the date is empty too.
//
// # Bounds
//
// Options.MaxBytes bounds the decoded text; a larger input is a *TooLargeError, and ReadFrom never reads on. An input that
// is neither page nor text is a *BinaryError. Pages beyond 4 MiB or 60,000 elements, or nested beyond what the parser of
// the extractor takes (512), are judged without them.
package article
