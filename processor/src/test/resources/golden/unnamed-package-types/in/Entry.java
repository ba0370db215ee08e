class Entry {}
