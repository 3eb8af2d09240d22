package org.campusfrontline.platform.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Compiles a small planted service, so that its violations are no part of any application that really runs.
final class PlantedClasses {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile(
            "^(?:@\\S+ )*(?:public |final |sealed )*(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);

    private PlantedClasses() {}

    static JavaClasses compile(List<String> sources) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "planted")), "classes");
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
                StringWriter messages = new StringWriter();
                List<Path> written = new ArrayList<>();
                for (String source : sources) {
                    written.add(write(folder, source));
                }
                List<String> options = List.of("-proc:none", "-parameters", "-d", folder.toString());
                boolean done = compiler.getTask(
                                messages, files, null, options, null, files.getJavaFileObjectsFromPaths(written))
                        .call();
                if (!done) {
                    throw new IllegalArgumentException(messages.toString());
                }
            }
            return new ClassFileImporter().importPath(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path folder, String source) throws IOException {
        Matcher type = TYPE.matcher(source);
        Matcher name = PACKAGE.matcher(source);
        if (!name.find()) {
            throw new IllegalArgumentException("no package: " + source);
        }
        String simple = type.find() ? type.group(1) : "package-info";
        Path file = folder.resolve("source")
                .resolve(name.group(1).replace('.', '/'))
                .resolve(simple + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, source);
    }
}
