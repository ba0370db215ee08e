class Table {}
