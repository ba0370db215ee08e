import java.util.jar.JarFile

// What the processor has of others is its own in the jar, with a licence.
File jar = new File(basedir, '../../installed/org/weakattached/weakattached-processor').listFiles()
    .findAll { it.directory }.collectMany { it.listFiles() as List }.find { it.name ==~ /.*[0-9T]\.jar/ }
new JarFile(jar).withCloseable { file ->
    List<String> classes = file.entries()*.name.findAll { it.endsWith('.class') }
    assert classes.every { it.startsWith('org/weakattached/processor/') }
    assert classes.contains('org/weakattached/processor/shaded/javapoet/JavaFile.class')

    Closure<String> text = { file.getInputStream(file.getEntry("META-INF/$it")).text }
    assert text('NOTICE').contains('JavaPoet (com.palantir.javapoet)')
    assert text('LICENSE').readLines()*.trim().take(3).contains('Apache License')
}
