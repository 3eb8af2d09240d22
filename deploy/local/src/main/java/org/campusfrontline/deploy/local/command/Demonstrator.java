package org.campusfrontline.deploy.local.command;

import java.io.PrintStream;
import org.campusfrontline.deploy.local.stack.Stack;

/// Placeholder until the directory's import stands.
final class Demonstrator {
    private Demonstrator() {}

    static void load(Stack stack, PrintStream out) {}
}
