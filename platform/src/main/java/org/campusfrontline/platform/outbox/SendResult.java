package org.campusfrontline.platform.outbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What became of a batch. Rows named nowhere are read again, in their order.
final class SendResult {

    private final Set<Long> acknowledged = new LinkedHashSet<>();
    private final Map<OutboxRow, Throwable> refused = new HashMap<>();
    private final Map<OutboxRow, Throwable> judged = new HashMap<>();
    private final Set<String> missingTopics = new HashSet<>();
    private boolean brokerAway;
    private boolean lost;

    void acknowledge(OutboxRow row) {
        acknowledged.add(row.seq());
    }

    /// The client took the row not; no later row of its key is under way.
    void failAtOnce(OutboxRow row, Throwable cause) {
        switch (SendFault.of(cause)) {
            case ROW -> refused.put(row, cause);
            case TOPIC -> missingTopics.add(row.topic());
            case BROKER -> brokerAway = true;
        }
    }

    /// The broker took the row not; later rows of its key may have gone.
    void failUnderWay(OutboxRow row, Throwable cause) {
        switch (SendFault.of(cause)) {
            case ROW -> judged.put(row, cause);
            case TOPIC -> missingTopics.add(row.topic());
            case BROKER -> lost = true;
        }
    }

    /// What overtook a row of its key that will be sent again must be sent again too: then the last one is the newest.
    void keepKeyOrder(List<OutboxRow> rows) {
        Set<String> broken = new HashSet<>();
        for (OutboxRow row : rows) {
            if (broken.contains(row.key())) {
                acknowledged.remove(row.seq());
            } else if (!acknowledged.contains(row.seq()) && !judged.containsKey(row)) {
                broken.add(row.key());
            }
        }
    }

    Set<Long> acknowledged() {
        return acknowledged;
    }

    Map<OutboxRow, Throwable> refused() {
        return refused;
    }

    Map<OutboxRow, Throwable> judged() {
        return judged;
    }

    Set<String> missingTopics() {
        return missingTopics;
    }

    /// No row can be handed over now.
    boolean brokerAway() {
        return brokerAway;
    }

    /// The producer gave up rows whose fate nobody knows.
    boolean lost() {
        return lost;
    }
}
