// Package when turns words for a time into days.
//
// It takes a time expression ("last Thursday", "in March 2008", "two days ago") and the day the article was published, and
// gives the first and last day that it names, or says that it cannot know: relative words without a publication date stay
// open (codebook section 10). It does not look for expressions in a text, and knows no events.
//
// It reads dates, weekdays, weeks, months, seasons, years, decades and centuries, their parts ("the first half of 2015"),
// what is counted from a day ("two weeks ago", "four days later", "the Friday before Easter"), stretches up to it ("the past
// three days"), intervals ("3-5 May", "between 2020 and 2022"), and some days with a name ("New Year's Eve", "Good Friday").
// "since Monday", "until Friday" and "by 2014" give the day or year that they name, and "early", "late", "about" and "more
// than" change nothing.
//
// It does not know: times of the day without a day ("at noon"), durations ("six weeks"), vague words ("recently", "in the
// coming days"), what comes again ("every Friday"), days counted from an event ("two days after the attack", "the eve of the
// election"), feasts other than those of the western Christian year, and dates in digits that two countries read differently
// ("03/05/2014"). Some words count from a day that the text told before ("the next day"): Anchored says which, and the caller
// gives that day to Resolve.
package when
