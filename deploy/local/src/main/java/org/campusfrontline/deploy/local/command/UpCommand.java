package org.campusfrontline.deploy.local.command;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.campusfrontline.deploy.local.demonstration.DemonstrationLoad;
import org.campusfrontline.deploy.local.process.Console;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.stack.CampusFolder;
import org.campusfrontline.deploy.local.stack.RealServers;
import org.campusfrontline.deploy.local.stack.Service;
import org.campusfrontline.deploy.local.stack.Stack;
import org.campusfrontline.deploy.local.stack.StackSettings;

/// Runs the installation until it is told to stop, in the foreground or detached.
final class UpCommand {
    static final String READY = "Campus Frontline is up";
    private static final Set<String> SWITCHES = Set.of("--detach", "--empty", "--parts-only");
    private static final Set<String> OPTIONS =
            Set.of("--data", "--port", "--mysql", "--kafka", "--issuer", "--audience");

    private UpCommand() {}

    static int run(List<String> arguments) {
        CommandLine line = CommandLine.parse(arguments, SWITCHES, OPTIONS);
        Installation installation = Installation.of(line);
        if (line.has("--detach")) {
            return Detached.run(installation, arguments);
        }
        StackSettings settings = settings(line, installation);
        long before = System.nanoTime();
        Console.OUT.println(
                "Campus Frontline starts, data in " + settings.folder().root());
        Stack stack = new Stack(settings, new ConsoleProgress(Console.OUT, settings.folder()));
        CountDownLatch stopping = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, stopping), "stop"));
        try {
            stack.start();
            if (!line.has("--empty")
                    && !line.has("--parts-only")
                    && line.one("--issuer").isEmpty()) {
                demonstrate(stack);
            }
        } catch (PartFailure failure) {
            if (stopping.getCount() == 0) {
                return 0;
            }
            throw failure;
        }
        tell(stack, Duration.ofNanos(System.nanoTime() - before));
        return await(stopping);
    }

    private static StackSettings settings(CommandLine line, Installation installation) {
        StackSettings settings = StackSettings.usual(
                        installation.checkout(), installation.folder().root())
                .withPorts(Installation.ports(line))
                .withServers(new RealServers(line.one("--mysql"), line.one("--kafka"), line.one("--issuer")));
        if (line.has("--parts-only")) {
            settings = settings.withServices(List.of());
        }
        return line.one("--audience").map(settings::withAudience).orElse(settings);
    }

    private static void demonstrate(Stack stack) {
        CampusFolder folder = stack.settings().folder();
        DemonstrationLoad load = new DemonstrationLoad(
                stack.url(Service.GATEWAY),
                stack.issuerUrl(),
                folder.bootstrapToken(),
                folder.root().resolve("demonstration-loaded"));
        try {
            load.run().ifPresent(line -> Console.OUT.println("  " + line));
        } catch (PartFailure failure) {
            Console.OUT.println("  the demonstration's people are not loaded, the next ./campus up tries again: "
                    + failure.getMessage());
        }
    }

    private static void stop(Stack stack, CountDownLatch stopping) {
        stopping.countDown();
        Console.OUT.println("stopping");
        stack.stop();
        Console.OUT.println("stopped");
    }

    private static void tell(Stack stack, Duration took) {
        Console.OUT.println(String.format(Locale.ROOT, "%s after %.1f s", READY, took.toMillis() / 1000.0));
        if (!stack.settings().services().isEmpty()) {
            Console.OUT.println("  open    " + stack.url(Service.GATEWAY)
                    + "/console   sign in as any person that the page offers");
            Console.OUT.println("  try     ./campus demo      the main job, through the gateway");
        }
        Console.OUT.println("  issuer  " + stack.issuerUrl());
        Console.OUT.println("  see     ./campus status    ./campus logs [part] [-f]");
        Console.OUT.println("  stop    Ctrl-C, or ./campus down");
        Console.OUT.flush();
    }

    private static int await(CountDownLatch stopping) {
        try {
            stopping.await();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
