package org.campusfrontline.deploy.bench.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.bench.demo.DemoSettings;
import org.campusfrontline.deploy.bench.demo.Stage;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.measure.OwnStack;

/// Sign-ups through the gateway, and each of their notices in its person's open stream.
final class StreamRun {

    private static final String TOPIC = "volunteer.signup.v1";
    private static final Duration ALL_HERE = Duration.ofSeconds(60);
    private final OwnStack own;
    private final EventsSize size;
    private final DemoSettings settings;
    private final List<String> people;
    private final Tokens tokens;

    StreamRun(OwnStack own, EventsSize size) {
        int many = size.streamRate();
        this.own = own;
        this.size = size;
        this.settings = own.demo().withSize(many, many * SignUpLoad.SLOTS).withDirectory(many);
        this.people = Stage.people(many);
        this.tokens = new Tokens(settings.issuer());
    }

    void run(Measured measured, Consumer<String> tell) throws InterruptedException {
        tokens.fetch(people);
        try (Outside outside = new Outside(settings.gateway());
                TopicReader topic = TopicReader.open(own.stack().bootstrapServers(), TOPIC)) {
            tell.accept("loading " + people.size() + " people and their activities");
            SignUpLoad load = new SignUpLoad(outside, tokens, people, activities(outside));
            tell.accept("opening " + people.size() + " streams");
            try (Streams streams = Streams.open(settings.gateway(), outside, tokens, people)) {
                tell.accept(size.streamRate() + " sign-ups a second");
                SignUpLoad.Sent sent = load.run(Schedule.of(size.streamRate(), size.warmUp(), size.seconds()));
                int all = sent.all().size();
                Pause.until(ALL_HERE, () -> streams.count() >= all && topic.count() >= all);
                StreamFigures.of(sent, streams.notices(), topic.arrivals()).into(measured);
            }
        }
    }

    private List<Stage.Activity> activities(Outside outside) {
        Stage stage = new Stage(outside, settings, tokens);
        stage.load();
        List<Stage.Activity> activities = new ArrayList<>();
        for (int step = 0; step < size.warmUp() + size.seconds(); step += SignUpLoad.SLOTS) {
            activities.add(stage.open());
        }
        return activities;
    }
}
