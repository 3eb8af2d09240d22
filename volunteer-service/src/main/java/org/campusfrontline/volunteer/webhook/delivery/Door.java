package org.campusfrontline.volunteer.webhook.delivery;

import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.volunteer.webhook.rule.Network;
import org.campusfrontline.volunteer.webhook.rule.Reachable;
import org.campusfrontline.volunteer.webhook.rule.Target;
import org.campusfrontline.volunteer.webhook.rule.WebhookProblem;
import org.campusfrontline.volunteer.webhook.subscription.WebhookSettings;

/// Tells which address of a target may be called. The call goes to that very address, so that a name which means
/// another one a moment later leads nowhere else.
@Singleton
public class Door {

    private final AddressBook addresses;
    private final Reachable reachable;

    Door(AddressBook addresses, WebhookSettings settings) {
        this.addresses = addresses;
        this.reachable = new Reachable(settings.allowedNetworks().orElse(List.of()).stream()
                .map(Network::of)
                .toList());
    }

    /// Empty where any address that the name has is one that we do not call.
    Optional<InetAddress> open(Target target) throws UnknownHostException {
        List<InetAddress> known = addresses.addresses(target.host());
        boolean all = known.stream().allMatch(each -> allows(target, each));
        return all ? known.stream().findFirst() : Optional.empty();
    }

    private boolean allows(Target target, InetAddress address) {
        return target.tls() ? reachable.allows(address) : reachable.allowsPlainly(address);
    }

    /// What an owner is told at once; a name that is unknown now may be known later.
    public Optional<Refusal> refusal(String url) {
        Optional<Target> target = Target.read(url);
        if (target.isEmpty()) {
            return Optional.of(Refusal.of(WebhookProblem.URL_REFUSED).at("/url"));
        }
        try {
            return open(target.get()).isPresent()
                    ? Optional.empty()
                    : Optional.of(Refusal.of(WebhookProblem.ADDRESS_REFUSED)
                            .with("host", target.get().host())
                            .at("/url"));
        } catch (UnknownHostException later) {
            return Optional.empty();
        }
    }
}
