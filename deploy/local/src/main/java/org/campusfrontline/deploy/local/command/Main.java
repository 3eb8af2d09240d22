package org.campusfrontline.deploy.local.command;

import java.util.Arrays;
import java.util.List;
import org.campusfrontline.deploy.local.process.Console;
import org.campusfrontline.deploy.local.process.PartFailure;

/// What `./campus` calls: `up down status reset admin token`. Exit code 1: it failed; 2: the command line is wrong.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Arrays.asList(arguments)));
    }

    static int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            Console.ERR.println("campus: which command? ./campus help");
            return 2;
        }
        List<String> rest = arguments.subList(1, arguments.size());
        try {
            return switch (arguments.getFirst()) {
                case "up" -> UpCommand.run(rest);
                case "down" -> DownCommand.run(rest);
                case "status" -> StatusCommand.run(rest);
                case "reset" -> ResetCommand.run(rest);
                case "admin" -> AdminCommand.run(rest);
                case "token" -> TokenCommand.run(rest);
                default -> throw new UsageFailure("no command is called " + arguments.getFirst());
            };
        } catch (UsageFailure failure) {
            Console.ERR.println("campus: " + failure.getMessage() + "; see ./campus help");
            return 2;
        } catch (PartFailure failure) {
            Console.ERR.println("campus: " + failure.getMessage());
            return 1;
        }
    }
}
