package org.campusfrontline.deploy.local.broker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.campusfrontline.deploy.local.process.PartFailure;

/// The topics of the installation, as `topics.txt` lists them.
public final class TopicList {
    private static final String FILE = "/topics.txt";

    private TopicList() {}

    public static List<Topic> read() {
        try (InputStream in = TopicList.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new PartFailure(FILE + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.replaceAll("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(TopicList::topic)
                    .toList();
        } catch (IOException e) {
            throw new PartFailure("cannot read " + FILE, e);
        }
    }

    static Topic topic(String line) {
        List<String> words = List.of(line.split("\\s+", -1));
        if (words.size() != 3 || !List.of("compact", "keep").contains(words.get(2))) {
            throw new PartFailure(FILE + ": expected `name partitions compact|keep`, not: " + line);
        }
        return new Topic(
                words.get(0), Integer.parseInt(words.get(1)), words.get(2).equals("compact"));
    }
}
