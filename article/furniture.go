package article

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// lineKind says what kind of furniture a line is by its words alone; empty where the words do not tell. The rules look
// for what site software writes on every page, never for a publisher's own wording.
func lineKind(text string) string {
	if len(text) > 400 {
		return longKind(text)
	}
	low := strings.ToLower(fold(quoteFolder.Replace(text)))
	bare := strings.Trim(low, " .:;,|>»«<-*•·+()[]!?→←")
	n := len(strings.Fields(low))
	switch {
	case bare == "":
		return "other"
	case bare == "author-image" || bare == "author image" || bare == "author avatar" || bare == "avatar" || bare == "profile image" ||
		bare == "profile picture":
		return "author-image"
	case adLine.MatchString(bare):
		return "advertisement"
	case imageName.MatchString(bare):
		return "caption"
	case isDateLabel(bare), isDateLine(low):
		return "date"
	case bylineLine(text) != nil:
		return "byline"
	}
	if n <= 14 {
		switch {
		case shareLine.MatchString(bare):
			return "share"
		case subscribeLine.MatchString(bare):
			return "subscribe"
		case relatedLine.MatchString(bare):
			return "related"
		case navLine.MatchString(bare):
			return "navigation"
		case tagLine.MatchString(bare):
			return "tags"
		}
	}
	if captionLine.MatchString(low) {
		return "caption"
	}
	return longKind(text)
}

// longKind knows the sentences that site software writes.
func longKind(text string) string {
	low := strings.ToLower(quoteFolder.Replace(text[:runeFloor(text, 600)]))
	switch {
	case cookieText.MatchString(low):
		return "subscribe"
	case copyrightText.MatchString(low):
		return "other"
	case newsletterText.MatchString(low):
		return "subscribe"
	case readAlso.MatchString(low):
		return "related"
	case reportText.MatchString(low):
		return "other"
	}
	return ""
}

func runeFloor(s string, n int) int {
	if n >= len(s) {
		return len(s)
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return n
}

var (
	adLine = regexp.MustCompile(`^(advertisements?|advert|ads?|ad feedback|sponsored( content| by .{0,40})?|promoted( content)?|` +
		`paid (content|post)|story continues below( advertisement)?|continue reading below|article continues (below|after).{0,30}|` +
		`advertisement - (story|article) continues below|(scroll|keep scrolling) (down )?to continue.{0,30}|skip advertisement|anzeige|publicité|publicidad|reklame)$`)
	imageName = regexp.MustCompile(`^[\w .,()+@-]{1,120}\.(jpe?g|png|gif|webp|svg|avif)$`)
	shareLine = regexp.MustCompile(`^(share|shares|share (this|on|via|to|with|it|the|by)\b.{0,60}|tweet|tweet this|retweet|pin( it)?|email( this.{0,20})?|e-mail|print( this.{0,20})?|` +
		`facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|tumblr|messenger|instagram|youtube|tiktok|flipboard|pocket|google\+?|x|` +
		`copy( the)? (link|url)|link copied!?|copied( to clipboard)?|save( this)?( article| for later)?|bookmark|` +
		`follow (us|me|him|her|them|@\w+|.{1,40} on (facebook|twitter|instagram|x|google news|whatsapp))\b.{0,60}|like us on .{0,30}|join us on .{0,40}|` +
		`(click|tap) to (share|email|print|tweet|copy).{0,60}|(\d[\d.,]*k? )?(shares?|tweets?|likes?|views?|reactions?|claps?)|(view|show|hide|load|post|add|leave|see|read|write)( all| more| your)?( a| the)?( \d+)? comments?.{0,20}|` +
		`(\d[\d,]* |no )?comments?( \(?\d+\)?)?|leave a (reply|comment)|(be the )?first to comment|join the (conversation|discussion)|comments are closed.{0,20}|reply|report( this)?|` +
		`font size.{0,10}|text size.{0,10}|a a a|aa|increase font size|decrease font size|listen( to (this|the) (article|story))?|listen now|` +
		`(open|opens) in (a )?new (window|tab)|send|whats ?app|facebook (twitter|messenger).{0,60}|republish( this article)?|reprints?|gift( this)? article|rss|share article|social media)$`)
	subscribeLine = regexp.MustCompile(`^(subscribe.{0,60}|sign[ -]?(up|in|out).{0,60}|log[ -]?(in|out|on).{0,40}|register.{0,30}|create (an|your)( free)? account.{0,20}|my account|` +
		`.{0,40}newsletters?|get (the|our) .{0,40}(newsletter|app|email|inbox).{0,20}|donate( now)?|support us|become a (member|subscriber|patron).{0,30}|already a (subscriber|member).{0,30}|` +
		`(accept|allow|reject|manage)( all)?( cookies| preferences)|cookie (policy|settings|preferences).{0,20}|your email( address)?|email address|enter your email.{0,30}|submit|free trial|start (your )?free trial.{0,20}|` +
		`buy now|shop now|download (the|our) app.{0,30}|get the app|e-?paper|e-?edition|digital edition|manage subscription|.{0,30}notifications?|(dis)?agree|i accept|got it|no thanks|not now|close)$`)
	relatedLine = regexp.MustCompile(`^((you )?(might|may) also (like|be interested in).{0,20}|related( (articles?|stories|story|news|content|posts?|topics?|links?|coverage|video|reading|items?))?( :.{0,80})?|` +
		`related:.{0,120}|(read|see|watch) (also|more|next)\b.{0,140}|also (read|see|watch|on)\b.{0,140}|more (from|on|in|about|stories|news|like this|articles|headlines|videos?)\b.{0,60}|most (read|popular|viewed|shared|commented|recent|watched)\b.{0,30}|` +
		`recommended( (for you|stories|articles|reading|videos?))?|trending( (now|news|stories|topics|videos))?|popular( (now|news|stories|posts|articles))?|(top|latest|recent|breaking|other|must[- ]read|today's|editors?'?s?) (news|stories|posts|articles|headlines|picks?|videos?|updates?|comments).{0,30}|` +
		`editor'?s'? (picks?|choice)|up next|next( up| story| article| post)?|previous( story| article| post)?|prev|don'?t miss.{0,40}|in case you missed it|what to read next|read next|keep reading|continue reading|read (more|full story|the full.{0,40})|` +
		`see more|view more|show more|load more|more|see all|view all|from (around )?the web|around the web|sponsored stories|(promoted|recommended) by.{0,30}|by taboola|you'll (also )?like.{0,20}|see also.{0,100}|click here.{0,60}|in this (story|article)|things to know.{0,20}|latest|explore more.{0,30})$`)
	navLine = regexp.MustCompile(`^(home|home ?page|menu|main menu|search|search for|skip to .{0,40}|jump to .{0,40}|toggle .{0,30}|(open|close|show|hide|expand|back to)( the)? .{0,30}(menu|navigation|search|top|sidebar|home)|back|go back|top|` +
		`news|world|politics|business|sports?|entertainment|health|opinions?|editorials?|technology|tech|science|lifestyle|life|culture|arts|travel|food|money|markets|economy|education|weather|video|videos|photos|gallery|galleries|` +
		`local|local news|national|national news|international|u\.?s\.?( news)?|uk|europe|asia|africa|india|middle east|americas|live|live tv|watch( live)?|podcasts?|obituaries|obits|classifieds|jobs|shop|store|events|contests|letters|columns|columnists|blogs?|features|magazine|archives?|crime|courts|community|religion|style|fashion|books|movies|music|tv|games|cars|autos?|real estate|horoscopes?|comics|puzzles|crosswords?|` +
		`about( us)?|contact( us)?|help( centre| center)?|faqs?|privacy( policy| notice| & .{0,20})?|terms( (of|and|&) .{0,30})?|terms|advertise( with us)?|careers|site ?map|feedback|editions?|sections?|all sections|more|accessibility.{0,20}|staff|press|legal|corrections|rss( feeds?)?|` +
		`loading\.*|english|español|français|deutsch|hindi|en|fr|es|de|page \d+( of \d+)?|\d{1,3}|[a-z]|ok|yes|no|play|pause|mute|unmute|replay|fullscreen|loaded|captions|embed|0:00|\d\d?:\d\d(:\d\d)?( [ap]\.?m\.?)?|image|photo|video player is loading)$`)
	tagLine     = regexp.MustCompile(`^(tags?|topics?|categor(y|ies)|keywords?|filed under|posted in|in this topic|hashtags?|labels?)\b.{0,160}$`)
	captionLine = regexp.MustCompile(`(\(?(photo|image|picture|pic|photograph|file photo|representational image|photo credit|image credit|image source|credit|illustration|video|source|reuters|ap photo|afp photo|getty)s?( by| courtesy)?( of)?[:/] ?.{0,80}\)?$)|` +
		`^(photo|image|picture|credit|file photo|representative image|representational image|illustration|screenshot|ap photo|photo by|photograph by|image source|source:)\b.{0,100}$|` +
		`(\((ap photo|photo|image|file|reuters|afp|getty)[^)]{0,80}\)|\b(getty images|shutterstock|afp via getty images|/ ?(ap|afp|reuters|getty)|ap photo|istock|unsplash|via getty|via ap))\)?\.?$|\bimage copyright\b|^(getty images|reuters|afp|ap|epa|associated press|alamy)$`)
	cookieText     = regexp.MustCompile(`\b(we|site|website) (and our partners )?uses? cookies|by (continuing|using|browsing|clicking|signing|submitting|subscribing|providing|registering).{0,80}(you (agree|consent|accept|acknowledge)|agree to)|cookies? (policy|settings|to (improve|enhance|ensure|give|provide|offer|personali))|enable javascript|javascript (is )?(disabled|required)|browser (does not|is out of date)|ad ?blocker`)
	copyrightText  = regexp.MustCompile(`©|\(c\) (19|20)\d\d|\bcopyright (©|\d{4}|the )|all rights reserved|may not be (published|reproduced|republished)|registered (office|trademark|in england)`)
	newsletterText = regexp.MustCompile(`^.{0,80}\b(sign up (for|to|here)|subscribe (to|now|for|today)|our (daily |weekly |free )?newsletters?|delivered (straight |directly )?to your (inbox|email)|in your inbox|download (the|our) .{0,30}app\b|turn on (push |desktop )?notifications|join our (whatsapp|telegram)|follow us on|like us on facebook|click here to (join|subscribe|follow|support|sign)|support (our|independent) journalism|become a (member|subscriber)|unlimited access)`)
	readAlso       = regexp.MustCompile(`^(also read|read also|read more|read|see also|see more|also see|related|watch|more|click here|listen|must read|recommended|don't miss|up next|next)( ?[:|>»-]+ |: )`)
	reportText     = regexp.MustCompile(`^(have a (news )?(tip|story)|got a (tip|story)|(this|the) (article|story|piece|post) (was|has been|is|first|originally|appeared|originally appeared) ?(originally )?(published|appeared|updated|corrected|syndicated|first published)|first published|originally published|published by|report a (typo|correction)|found an error|contact (the )?(reporter|author|writer)|follow (him|her|them|me|the author|the writer) on|email (him|her|me|the author)\b|reach .{1,40} at .{0,40}@|.{0,60}can be (reached|contacted) at|(views|opinions) expressed|disclaimer\b|inputs from|\(with inputs from|\(this story has not been edited|reporting by .{0,80}(editing|writing))`)
)
