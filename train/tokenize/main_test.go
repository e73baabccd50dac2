package main

import (
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	in := `{"id": 7, "text": "“Café” isn't here."}` + "\n" + `{"id":["a",1],"text":""}` + "\n\n" + `{"text":"😀 so"}` + "\n"
	want := `{"id":7,"tokens":[[0,1],[1,5],[5,6],[7,9],[9,12],[13,17],[17,18]]}` + "\n" +
		`{"id":["a",1],"tokens":[]}` + "\n" + `{"id":null,"tokens":[[0,1],[2,4]]}` + "\n"
	var out strings.Builder
	if err := run(strings.NewReader(in), &out); err != nil {
		t.Fatal(err)
	}
	if out.String() != want {
		t.Errorf("got\n%swant\n%s", out.String(), want)
	}
	if err := run(strings.NewReader("{\n"), &out); err == nil || !strings.Contains(err.Error(), "line 1") {
		t.Errorf("a broken line gave %v", err)
	}
}
