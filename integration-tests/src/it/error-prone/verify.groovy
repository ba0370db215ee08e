String log = new File(basedir, 'build.log').text

assert log.contains("Careless.java:[10,45] [NullAway] dereferenced expression 'TraceAccessors.getId(request)' is @Nullable")
assert log.contains('1 error')
