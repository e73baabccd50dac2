// Package when turns words for a time into days.
//
// It takes a time expression ("last Thursday", "in March 2008", "two days ago") and the day the article was published, and
// gives the first and last day that it names, or says that it cannot know: relative words without a publication date stay
// open (codebook section 10). It does not look for expressions in a text, and knows no events.
package when
