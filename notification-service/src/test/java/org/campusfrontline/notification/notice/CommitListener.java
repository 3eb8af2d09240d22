package org.campusfrontline.notification.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Hears what this replica's streams hear.
@Singleton
class CommitListener {

    private final List<String> people = new CopyOnWriteArrayList<>();

    void committed(@Observes Notices.NoticeCommitted notice) {
        people.add(notice.person());
    }

    long count(String person) {
        return people.stream().filter(person::equals).count();
    }
}
