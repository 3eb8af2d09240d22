package org.campusfrontline.notification.stream;

import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;

/// Gives a person a ticket that opens one stream soon, since a browser's EventSource cannot send a token.
@UseCase
class IssueStreamTicket {

    private final StreamTickets tickets;

    IssueStreamTicket(StreamTickets tickets) {
        this.tickets = tickets;
    }

    public Outcome<StreamTicketView> issue(String person) {
        return Outcome.done(tickets.issue(person));
    }
}
