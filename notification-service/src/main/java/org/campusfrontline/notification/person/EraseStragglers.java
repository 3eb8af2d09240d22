package org.campusfrontline.notification.person;

import java.util.List;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;

/// Erases what came to people after they were erased.
@UseCase
class EraseStragglers {

    private final Mailboxes mailboxes;

    EraseStragglers(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    /// How many mailboxes were looked at.
    public Outcome<Integer> erase() {
        List<String> due = mailboxes.toEraseAgain();
        due.forEach(mailboxes::eraseAgain);
        return Outcome.done(due.size());
    }
}
