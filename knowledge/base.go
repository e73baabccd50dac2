package knowledge

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"strings"
	"sync"
)

//go:embed data/*.txt
var source embed.FS

// Base is what is known. It does not change once read, and may be asked by many goroutines at once.
type Base struct {
	countries map[string][]countryName // by folded name
	lands     []Land
	states    map[string]bool    // ISO3 of the lands
	entries   []Entry            // one a term of office, one a dated code
	names     map[string][]named // entries by folded name
	agents    map[string]agent   // by folded phrase
	longest   int                // words in the longest agent phrase
	version   string
}

// data is the folder of the built-in files.
var data = func() fs.FS {
	files, err := fs.Sub(source, "data")
	if err != nil {
		panic("knowledge: " + err.Error()) // the name is valid
	}
	return files
}()

var builtin = sync.OnceValue(func() *Base {
	b, err := Read(data)
	if err != nil {
		panic("knowledge: " + err.Error()) // a test reads the same files
	}
	return b
})

// Default is the knowledge that is built in; it is read on the first call.
func Default() *Base { return builtin() }

// Version names the built-in knowledge: it changes with any change of the source files.
func Version() string { return Default().Version() }

// Version names the knowledge by a digest of its files.
func (b *Base) Version() string { return b.version }

// The files of a base, in the order in which they are read, the section of an overlay that lies over each, and what reads
// both. Two files may share a section; it is then read with the first.
var readers = []struct {
	file, section string
	read          func(*Base, string, string) error
}{
	{"countries.txt", "", (*Base).readCountries},
	{"agents.txt", "agents", (*Base).readAgents},
	{"organisations.txt", "organisations", (*Base).readOrganisations},
	{"groups.txt", "groups", (*Base).readGroups},
	{"leaders.txt", "leaders", (*Base).readLeaders},
	{"ministers.txt", "leaders", (*Base).readLeaders},
}

// Read reads a base from the files of a folder; a file that is not there is an empty one.
func Read(files fs.FS) (*Base, error) { return readUnder(files, nil) }

// readUnder reads a base with layers over its files, the first on top.
func readUnder(files fs.FS, layers []*layer) (*Base, error) {
	b := &Base{
		countries: make(map[string][]countryName, 2048),
		states:    make(map[string]bool, 256),
		names:     make(map[string][]named, 8192),
		agents:    make(map[string]agent, 4096),
	}
	sum := sha256.New()
	done := map[string]bool{}
	for _, r := range readers {
		hidden := map[string]bool{}
		for _, l := range layers {
			maps.Copy(hidden, l.hidden[r.section])
			lines := l.lines[r.section]
			if done[r.section] || lines == nil {
				continue
			}
			text := strings.Join(lines, "\n")
			sum.Write([]byte(l.name))
			sum.Write([]byte(text))
			if err := r.read(b, l.name, text); err != nil {
				return nil, err
			}
		}
		done[r.section] = true
		text, err := fs.ReadFile(files, r.file)
		if err != nil {
			if isMissing(err) {
				continue
			}
			return nil, err
		}
		sum.Write([]byte(r.file))
		sum.Write(text)
		if err := r.read(b, path.Base(r.file), without(string(text), r.section, hidden)); err != nil {
			return nil, fmt.Errorf("reading %w", err)
		}
	}
	b.version = hex.EncodeToString(sum.Sum(nil))[:12]
	return b, nil
}
