package knowledge

import (
	"fmt"
	"strings"
)

// A row is one record of a source file: its fields, trimmed, and the line it stands on.
type row struct {
	line   int
	fields []string
}

// parseRows reads the line format of the source files: fields between bars, comment lines that begin with #, empty lines.
// A row may leave off empty fields at its end, but has at least min and at most max of them; it is filled up to max.
func parseRows(file, text string, min, max int) ([]row, error) {
	var rows []row
	for n := 1; text != ""; n++ {
		var line string
		line, text, _ = strings.Cut(text, "\n")
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		fields := make([]string, 0, max)
		for {
			field, rest, more := strings.Cut(line, "|")
			fields = append(fields, strings.TrimSpace(field))
			if !more {
				break
			}
			line = rest
		}
		if len(fields) < min || len(fields) > max {
			return nil, fmt.Errorf("%s:%d: %d fields, want %d to %d", file, n, len(fields), min, max)
		}
		if fields[0] == "" {
			return nil, fmt.Errorf("%s:%d: the first field is empty", file, n)
		}
		for len(fields) < max {
			fields = append(fields, "")
		}
		rows = append(rows, row{n, fields})
	}
	return rows, nil
}

// list splits a field that holds several values.
func list(field string) []string {
	if field == "" {
		return nil
	}
	var values []string
	for v := range strings.SplitSeq(field, ";") {
		if v = strings.TrimSpace(v); v != "" {
			values = append(values, v)
		}
	}
	return values
}
