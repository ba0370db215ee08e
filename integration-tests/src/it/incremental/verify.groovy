List<String> tests = new File(basedir, 'build.log').text.findAll(/Running com\.acme\.\w+/)
assert tests.countBy { it } == ['Running com.acme.TraceTest': 2, 'Running com.acme.OriginTest': 3]

List<String> left = []
new File(basedir, 'target').eachFileRecurse { file ->
    if (file.name ==~ /.*\.(java|class)/) {
        left << file.name
    }
}
assert left.sort() == [
    'Origin.class',
    'OriginAccessors$Entry.class',
    'OriginAccessors$Table.class',
    'OriginAccessors.class',
    'OriginAccessors.java',
    'OriginTest.class'
]
