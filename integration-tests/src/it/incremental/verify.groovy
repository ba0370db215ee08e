String log = new File(basedir, 'build.log').text
List<String> left = []
new File(basedir, 'target').eachFileRecurse { if (it.name.endsWith('.java') || it.name.endsWith('.class')) left << it.name }

assert log.findAll('in com.acme.TraceTest').size() == 2
assert log.findAll('in com.acme.OriginTest').size() == 3
assert left.sort() == ['Origin.class', 'OriginAccessors$Entry.class', 'OriginAccessors$Table.class', 'OriginAccessors.class', 'OriginAccessors.java', 'OriginTest.class']
