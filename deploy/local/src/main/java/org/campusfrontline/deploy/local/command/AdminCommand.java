package org.campusfrontline.deploy.local.command;

import java.util.List;
import java.util.Set;
import org.campusfrontline.deploy.local.client.Answer;
import org.campusfrontline.deploy.local.demonstration.FirstAdministrator;
import org.campusfrontline.deploy.local.process.Console;

/// `admin grant PERSON`: makes a person the first administrator, once in the life of an installation.
final class AdminCommand {
    private AdminCommand() {}

    static int run(List<String> arguments) {
        CommandLine line = CommandLine.parse(arguments, Set.of(), Set.of("--data"));
        if (line.words().size() != 2 || !line.words().getFirst().equals("grant")) {
            throw new UsageFailure("expected: admin grant PERSON");
        }
        String person = line.words().get(1);
        Installation installation = Installation.of(line);
        Answer answer = FirstAdministrator.grant(
                installation.running().gateway(), installation.folder().bootstrapToken(), person);
        if (answer.succeeded()) {
            Console.OUT.println(person + " is the first administrator");
            return 0;
        }
        Console.ERR.println("campus: refused: " + answer.problem());
        return 1;
    }
}
