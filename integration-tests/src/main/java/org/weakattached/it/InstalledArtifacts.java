package org.weakattached.it;

import java.io.File;
import java.util.List;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.jspecify.annotations.Nullable;

/**
 * Shows the Maven of a user's project the artifacts that this build has installed under {@code target}, which thus are never
 * in the user's local repository, while all else comes from there. (Maven 3.9 has {@code maven.repo.local.tail} for it.)
 */
public final class InstalledArtifacts implements WorkspaceReader {
    private final WorkspaceRepository repository = new WorkspaceRepository();
    private final File directory = new File(System.getProperty("weakattached.installed"));

    @Override
    public WorkspaceRepository getRepository() {
        return repository;
    }

    @Override
    public @Nullable File findArtifact(Artifact artifact) {
        File file = file(artifact);
        return artifact.getGroupId().equals("org.weakattached") && file.exists() ? file : null;
    }

    @Override
    public List<String> findVersions(Artifact artifact) {
        return findArtifact(artifact) == null ? List.of() : List.of(artifact.getVersion());
    }

    private File file(Artifact artifact) {
        String folder = artifact.getGroupId().replace('.', '/') + "/" + artifact.getArtifactId() + "/"
                + artifact.getBaseVersion() + "/";
        String classifier = artifact.getClassifier().isEmpty() ? "" : "-" + artifact.getClassifier();
        String name = artifact.getArtifactId() + "-" + artifact.getBaseVersion() + classifier;
        return new File(directory, folder + name + "." + artifact.getExtension());
    }
}
