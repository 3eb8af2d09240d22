package org.campusfrontline.deploy.local.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.campusfrontline.deploy.local.process.Secrets;

/// The server's accounts and their passwords, made on the first start and kept in a file that only its owner reads.
final class Accounts {
    static final String ROOT = "root";

    private final Path file;
    private final Properties passwords = new Properties();

    private Accounts(Path file) {
        this.file = file;
    }

    static Accounts in(Path file, List<String> schemas) {
        Accounts accounts = new Accounts(file);
        accounts.load();
        boolean added = accounts.add(ROOT);
        for (String schema : schemas) {
            added |= accounts.add(schema);
        }
        if (added) {
            accounts.save();
        }
        return accounts;
    }

    String password(String user) {
        String password = passwords.getProperty(user);
        if (password == null) {
            throw new PartFailure("no account " + user + " in " + file);
        }
        return password;
    }

    private boolean add(String user) {
        return passwords.putIfAbsent(user, Secrets.password()) == null;
    }

    private void load() {
        if (!Files.exists(file)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            passwords.load(reader);
        } catch (IOException e) {
            throw new PartFailure("cannot read " + file, e);
        }
    }

    private void save() {
        StringWriter text = new StringWriter();
        try {
            passwords.store(text, "accounts of the embedded database");
        } catch (IOException e) {
            throw new PartFailure("cannot write " + file, e);
        }
        Secrets.write(file, text.toString());
    }
}
