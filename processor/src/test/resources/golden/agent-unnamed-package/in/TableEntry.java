class TableEntry {}
