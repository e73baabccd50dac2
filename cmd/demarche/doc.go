// Command demarche reads news pages and says who did or said what to whom, when, where and according to whom.
//
//	demarche code page.html            a report of the events and quotations of a page
//	demarche code --format csv folder  a row for each event, source and target, of all pages in a folder
//	demarche page page.html            the article without the furniture of the page
//	demarche help                      all commands
//
// It needs no network and no file beside itself. Exit status: 0 done; 1 some input could not be read (the rest is done,
// and each failure is one line on standard error); 2 bad usage.
//
// The files follow the data: main and commands (what is asked), sources and rows (what is read), ordered (who works on
// it), formats (what is written); a file for each command ties them together.
package main
