package org.campusfrontline.platform.outbox;

import org.jboss.logging.Logger;

/// Logs the beginning and the end of a fault that lasts, and nothing between; used by one thread.
final class Outage {

    private static final Logger LOG = Logger.getLogger(Outage.class);

    private final String what;
    private boolean lasts;

    Outage(String what) {
        this.what = what;
    }

    void began(Throwable fault) {
        if (!lasts) {
            LOG.warnf(fault, "%s does not work, tried again until it does", what);
        }
        lasts = true;
    }

    void over() {
        if (lasts) {
            LOG.infof("%s works again", what);
        }
        lasts = false;
    }
}
