// Package demarche reads news pages and says who did or said what to whom, when, where and according to whom: political
// events in the PLOVER and CAMEO standards, and quotations, each tied to the characters that it came from.
//
//	coder, err := demarche.New()
//	if err != nil { … }
//	rec, err := coder.Code(ctx, demarche.Input{Name: "page.html", Data: page})
//	for _, e := range rec.Events { … }
//
// A Coder is safe for many goroutines. It needs no network, no service and no file beside the binary; the weights and the
// knowledge are built in. The record is described in package record.
package demarche
