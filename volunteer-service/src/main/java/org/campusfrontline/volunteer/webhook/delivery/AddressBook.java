package org.campusfrontline.volunteer.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Names to addresses, as the machine resolves them. Blocks.
@ApplicationScoped
public class AddressBook {

    public List<InetAddress> addresses(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }
}
