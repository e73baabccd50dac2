package when

import (
	"strings"
	"testing"
	"time"
)

func TestResolve(t *testing.T) {
	pub := time.Date(2016, 9, 1, 0, 0, 0, 0, time.UTC) // a Thursday
	for _, c := range []struct {
		text     string
		future   bool
		from, to string
		prec     string
	}{
		{"on Thursday", false, "2016-09-01", "2016-09-01", "day"},
		{"Friday night", false, "2016-08-26", "2016-08-26", "day"},
		{"last Thursday", false, "2016-08-25", "2016-08-25", "day"},
		{"on Friday", true, "2016-09-02", "2016-09-02", "day"},
		{"Thursday", true, "2016-09-08", "2016-09-08", "day"},
		{"next Monday", false, "2016-09-05", "2016-09-05", "day"},
		{"yesterday", false, "2016-08-31", "2016-08-31", "day"},
		{"tomorrow", false, "2016-09-02", "2016-09-02", "day"},
		{"three days ago", false, "2016-08-29", "2016-08-29", "day"},
		{"last week", false, "2016-08-22", "2016-08-28", "week"},
		{"this week", false, "2016-08-29", "2016-09-04", "week"},
		{"last month", false, "2016-08-01", "2016-08-31", "month"},
		{"two months ago", false, "2016-07-01", "2016-07-31", "month"},
		{"last year", false, "2015-01-01", "2015-12-31", "year"},
		{"over the weekend", false, "2016-08-27", "2016-08-28", "day"},
		{"2008", false, "2008-01-01", "2008-12-31", "year"},
		{"in March 2014", false, "2014-03-01", "2014-03-31", "month"},
		{"March", false, "2016-03-01", "2016-03-31", "month"},
		{"in December", false, "2015-12-01", "2015-12-31", "month"},
		{"in December", true, "2016-12-01", "2016-12-31", "month"},
		{"1 March 2020", false, "2020-03-01", "2020-03-01", "day"},
		{"March 1, 2020", false, "2020-03-01", "2020-03-01", "day"},
		{"Sept. 11, 2001", false, "2001-09-11", "2001-09-11", "day"},
		{"the 3rd of May", false, "2016-05-03", "2016-05-03", "day"},
		{"on 28 December", false, "2015-12-28", "2015-12-28", "day"},
		{"Aug 7", false, "2016-08-07", "2016-08-07", "day"},
		{"2003-05", false, "2003-01-01", "2005-12-31", "year"},
		{"the 1990s", false, "1990-01-01", "1999-12-31", "year"},
		{"2016-09-01", false, "2016-09-01", "2016-09-01", "day"},
		{"31 June 2010", false, "", "", "unknown"},
		{"2013/14", false, "2013-01-01", "2014-12-31", "year"},
		{"1999/00", false, "1999-01-01", "2000-12-31", "year"},
		{"2013/2014", false, "2013-01-01", "2014-12-31", "year"},
		{"24/7", false, "", "", "unknown"},
		{"at 1900 on Monday", false, "2016-08-29", "2016-08-29", "day"},
		{"28 to 3 May", false, "", "", "unknown"},
		{"the fall of Kabul in 2021", false, "2021-01-01", "2021-12-31", "year"},
		{"the fall of last year", false, "2015-09-01", "2015-11-30", "season"},
		{"the last five months of 2012", false, "2012-08-01", "2012-12-31", "month"},
		{"the last quarter of 2012", false, "2012-10-01", "2012-12-31", "month"},
		{"the last quarter of the 20th century", false, "1976-01-01", "2000-12-31", "month"},
		{"the first half of summer", false, "", "", "unknown"},
		{"the Friday before Easter", false, "2016-03-25", "2016-03-25", "day"},
		{"the Tuesday after the attack", false, "", "", "unknown"},
		{"the week of 3 May", false, "2016-05-02", "2016-05-08", "week"},
		{"the weekend of 3 May", false, "2016-05-07", "2016-05-08", "day"},
		{"later", false, "", "", "unknown"},
		{"", false, "", "", "unknown"},
	} {
		r := Resolve(c.text, pub, c.future)
		if got := [3]string{iso(r.From), iso(r.To), r.Precision}; got != [3]string{c.from, c.to, c.prec} {
			t.Errorf("%q (future %v): %v, want %s %s %s", c.text, c.future, got, c.from, c.to, c.prec)
		}
	}
}

// Without a publication date relative words stay open, and absolute ones do not.
func TestResolveUndated(t *testing.T) {
	for text, want := range map[string]string{"on Thursday": "", "last week": "", "April 23": "", "in March": "", "2008": "2008-01-01", "1 March 2020": "2020-03-01"} {
		if got := iso(Resolve(text, time.Time{}, false).From); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func iso(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format("2006-01-02")
}

func FuzzResolve(f *testing.F) {
	f.Add("on Thursday, 3rd of May 2010", true)
	f.Add("2003-05 ago a day ago", false)
	f.Add("1st day of 1st day of the day before 1st week of May 3-5 and to", false)
	f.Fuzz(func(t *testing.T, text string, future bool) {
		r := Resolve(text, time.Date(2016, 2, 29, 0, 0, 0, 0, time.UTC), future)
		if r.Known() && r.To.Before(r.From) {
			t.Fatalf("%q: %v", text, r)
		}
	})
}

func TestAnchored(t *testing.T) {
	for text, want := range map[string]bool{
		"two days later": true, "four days before": true, "a week earlier": true, "the day after": true, "the next day": true,
		"the same day": true, "that day": true, "later that night": true, "the following week": true, "the previous month": true,
		"The next morning": true, "the following Friday": true, "hours later": true, "later in the day": true,
		"in May of that year": true, "the Monday after": true, "in the previous three weeks": true,
		"two days ago": false, "last week": false, "next week": false, "Monday": false, "last Friday": false, "this morning": false,
		"5 May 2014": false, "in 2014": false, "last year": false, "earlier this month": false, "the day before yesterday": false,
		"the week before last": false, "two days after the attack": false, "two days before Christmas": false, "later": false,
		"in the past three days": false, "weeks later": false, "on Monday and the next day": false, "": false,
		strings.Repeat("the same day ", 20): false,
	} {
		if got := Anchored(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
