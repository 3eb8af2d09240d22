package org.campusfrontline.deploy.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Commands that run a program on the same JDK as this process.
public final class JavaCommand {
    private JavaCommand() {}

    /// A class of this module, on the class path of this process, logging as the named resource says.
    public static List<String> ofClass(Class<?> main, List<String> options, String logging, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(options);
        command.add("-Dslf4j.provider=ch.qos.logback.classic.spi.LogbackServiceProvider");
        command.add("-Dslf4j.internal.verbosity=WARN");
        command.add("-Dlogback.configurationFile=" + logging);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(arguments);
        return command;
    }

    public static List<String> ofJar(Path jar, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(options);
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
