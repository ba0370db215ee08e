List<String> errors = new File(basedir, 'build.log').text.findAll(/\w+\.java:.* \[NullAway] .*|\d+ errors?/).unique()

assert errors == [
    "Careless.java:[10,45] [NullAway] dereferenced expression 'TraceAccessors.getId(request)' is @Nullable",
    '1 error'
]
