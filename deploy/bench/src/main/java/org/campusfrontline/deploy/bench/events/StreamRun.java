package org.campusfrontline.deploy.bench.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.campusfrontline.deploy.bench.client.Outside;
import org.campusfrontline.deploy.bench.client.Pause;
import org.campusfrontline.deploy.bench.client.Tokens;
import org.campusfrontline.deploy.bench.demo.DemoSettings;
import org.campusfrontline.deploy.bench.demo.Stage;
import org.campusfrontline.deploy.bench.measure.Measured;
import org.campusfrontline.deploy.bench.measure.OwnStack;
import org.campusfrontline.deploy.bench.measure.VolunteerDatabase;
import org.campusfrontline.deploy.bench.rush.Attempt;
import org.campusfrontline.deploy.bench.rush.GatewayClient;
import org.campusfrontline.deploy.local.stack.Service;

/// Sign-ups, and each of their notices in its person's open stream: first through the gateway, where the commit wakes
/// the relay; then as rows of the outbox alone, written beside two replicas, which must find each one by looking.
final class StreamRun {

    private static final String TOPIC = "volunteer.signup.v1";
    private static final int PEOPLE = 200;
    private static final Duration ALL_HERE = Duration.ofSeconds(60);
    private final OwnStack own;
    private final EventsSize size;
    private final Measured measured;
    private final Consumer<String> tell;
    private final DemoSettings settings;
    private final List<String> people = Stage.people(PEOPLE);
    private final Tokens tokens;

    StreamRun(OwnStack own, EventsSize size, Measured measured, Consumer<String> tell) {
        this.own = own;
        this.size = size;
        this.measured = measured;
        this.tell = tell;
        this.settings = own.demo().withSize(PEOPLE, PEOPLE * SignUpLoad.SLOTS).withDirectory(PEOPLE);
        this.tokens = new Tokens(settings.issuer());
    }

    void run() throws InterruptedException {
        tokens.fetch(people);
        try (Outside outside = new Outside(settings.gateway())) {
            tell.accept("loading " + PEOPLE + " people");
            Stage stage = new Stage(outside, settings, tokens);
            stage.load();
            String real = throughTheGateway(stage, outside);
            tell.accept("a second replica of volunteer-service");
            own.stack().addReplica(Service.VOLUNTEER);
            asRows(real, outside);
        }
    }

    /// Returns one of the events.
    private String throughTheGateway(Stage stage, Outside outside) throws InterruptedException {
        int rate = size.gatewayRate();
        List<Attempt> attempts = SignUpLoad.attempts(people, activities(stage, size.count(rate)));
        AtomicInteger sentAgain = new AtomicInteger();
        String event = watched(
                "gateway",
                rate,
                outside,
                schedule -> SignUpLoad.run(
                        schedule, attempts, () -> new GatewayClient(settings.gateway(), tokens, sentAgain)));
        measured.figure("gateway: sent again to a busy service", sentAgain.get());
        return event;
    }

    private void asRows(String real, Outside outside) throws InterruptedException {
        OutboxLoad load = new OutboxLoad(
                new VolunteerDatabase(own.stack()), TOPIC, SignUpCopies.TYPE, new SignUpCopies(real, people));
        watched("rows", size.streamRate(), outside, load::run);
    }

    private interface Load {
        void run(Schedule schedule) throws InterruptedException;
    }

    private String watched(String name, int rate, Outside outside, Load load) throws InterruptedException {
        try (TopicReader topic = TopicReader.open(own.stack().bootstrapServers(), TOPIC);
                Streams streams = Streams.open(settings.gateway(), outside, tokens, people)) {
            tell.accept(name + ": " + rate + " sign-ups a second");
            Schedule schedule = size.schedule(rate);
            load.run(schedule);
            Pause.until(ALL_HERE, () -> streams.count() >= schedule.count() && topic.count() >= schedule.count());
            StreamFigures.of(schedule.count(), schedule.due(schedule.warmUp()), streams.notices(), topic.arrivals())
                    .into(measured, name, rate);
            return topic.newest();
        }
    }

    private List<Stage.Activity> activities(Stage stage, int signUps) {
        List<Stage.Activity> activities = new ArrayList<>();
        while (activities.size() * SignUpLoad.SLOTS * PEOPLE < signUps) {
            activities.add(stage.open());
        }
        return activities;
    }
}
