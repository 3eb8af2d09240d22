package org.campusfrontline.platform.outbox;

/// Rows of different lanes never wait for each other. A topic has one lane: setting `campus.outbox.lanes`.
public enum Lane {
    EXPRESS(1),
    NORMAL(1),
    BULK(5);

    private final int patience;

    Lane(int patience) {
        this.patience = patience;
    }

    /// How many times longer than the quickest it waits before it looks for other replicas' rows.
    int patience() {
        return patience;
    }
}
