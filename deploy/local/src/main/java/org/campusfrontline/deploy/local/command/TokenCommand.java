package org.campusfrontline.deploy.local.command;

import java.util.List;
import java.util.Set;
import org.campusfrontline.deploy.local.issuer.LocalIssuer;
import org.campusfrontline.deploy.local.process.Console;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.process.Ports;

/// `token PERSON…`: prints a token for each person, from the local issuer.
final class TokenCommand {
    private TokenCommand() {}

    static int run(List<String> arguments) {
        CommandLine line = CommandLine.parse(arguments, Set.of(), Set.of("--data"));
        if (line.words().isEmpty()) {
            throw new UsageFailure("expected: token PERSON");
        }
        String issuer = Installation.of(line).running().issuer();
        if (!issuer.startsWith("http://" + Ports.LOOPBACK)) {
            throw new PartFailure("this installation trusts " + issuer + "; ask that issuer for a token");
        }
        LocalIssuer.tokens(issuer, line.words()).forEach(Console.OUT::println);
        return 0;
    }
}
