package org.campusfrontline.platform.job;

import jakarta.inject.Singleton;
import org.campusfrontline.platform.data.Transactions;

/// What every attempt needs.
@Singleton
class JobTools {

    private final JobText text;
    private final JobFiles files;
    private final JobLeases leases;
    private final Transactions transactions;

    JobTools(JobText text, JobFiles files, JobLeases leases, Transactions transactions) {
        this.text = text;
        this.files = files;
        this.leases = leases;
        this.transactions = transactions;
    }

    JobText text() {
        return text;
    }

    JobFiles files() {
        return files;
    }

    JobLeases leases() {
        return leases;
    }

    Transactions transactions() {
        return transactions;
    }
}
