String log = new File(basedir, 'build.log').text
String jdk = System.getProperty('java.specification.version')

assert log.contains('source files with javac [debug release 17]')
assert log.contains("source files with javac [debug target $jdk]")
assert log.contains('Compiling with eclipse')

List<String> generated = ['release', 'no-release', 'eclipse'].collect {
    new File(basedir, "target/$it/generated-sources/annotations/com/acme/TraceAccessors.java").text
}
assert generated.toSet().size() == 1
