package org.campusfrontline.deploy.local.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import org.campusfrontline.deploy.local.process.LogTail;
import org.campusfrontline.deploy.local.stack.CampusFolder;
import org.campusfrontline.deploy.local.stack.Progress;

/// A line a part, as it happens.
final class ConsoleProgress implements Progress {
    private static final int LAST_LINES = 20;

    private final PrintStream out;
    private final CampusFolder folder;

    ConsoleProgress(PrintStream out, CampusFolder folder) {
        this.out = out;
        this.folder = folder;
    }

    @Override
    public void starting(String part) {
        print(String.format(Locale.ROOT, "  ...    %-13s starting", part));
    }

    @Override
    public void ready(String part, Duration took, String where) {
        print(String.format(Locale.ROOT, "  ok     %-13s %5.1f s  %s", part, took.toMillis() / 1000.0, where));
    }

    @Override
    public void stopped(String part) {
        print("  ended  " + part);
    }

    @Override
    public void died(String part) {
        print("  DIED   " + part + " ended by itself; the others go on. Its last lines (" + folder.log(part) + "):\n"
                + LogTail.of(folder.log(part), LAST_LINES)
                + "\n  Start everything again when it is mended: ./campus down, then ./campus up");
    }

    private void print(String line) {
        out.println(line);
        out.flush();
    }
}
