List<String> compilers = new File(basedir, 'build.log').text.findAll(/with (?:javac|eclipse) \[.*?] to target\/.*?\/classes/)
String jdk = System.getProperty('java.specification.version')
assert compilers == [
    'with javac [debug release 17] to target/release/classes',
    "with javac [debug target $jdk] to target/no-release/classes",
    'with eclipse [debug release 17] to target/eclipse/classes'
]

Set<String> generated = ['release', 'no-release', 'eclipse'].collect {
    new File(basedir, "target/$it/generated-sources/annotations/com/acme/TraceAccessors.java").text
}
assert generated.size() == 1
