package org.campusfrontline.deploy.local.process;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The terminal, or the file in its place: UTF-8 whatever the locale, so that Chinese names are readable.
public final class Console {
    public static final PrintStream OUT = stream(FileDescriptor.out);
    public static final PrintStream ERR = stream(FileDescriptor.err);

    private Console() {}

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
