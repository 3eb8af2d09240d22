package org.campusfrontline.volunteer.webhook.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachableTest {

    private static final Reachable STRICT = new Reachable(List.of());
    private static final Reachable CAMPUS =
            new Reachable(List.of(Network.of("10.20.0.0/15"), Network.of("127.0.0.0/8"), Network.of("fd00:1::/33")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "3fff::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void refusesWhatIsNotPublic(String address) throws UnknownHostException {
        assertThat(STRICT.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2400:3200::1",
                "2606:4700:4700::1111",
                "2001:200::1"
            })
    void allowsWhatIsPublic(String address) throws UnknownHostException {
        assertThat(STRICT.allows(InetAddress.getByName(address))).isTrue();
        assertThat(STRICT.allowsPlainly(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void allowsTheCampusNetworksOfASettingAndNotOneAddressMore() throws UnknownHostException {
        assertThat(CAMPUS.allows(InetAddress.getByName("10.20.0.0"))).isTrue();
        assertThat(CAMPUS.allows(InetAddress.getByName("10.21.255.255"))).isTrue();
        assertThat(CAMPUS.allows(InetAddress.getByName("10.19.255.255"))).isFalse();
        assertThat(CAMPUS.allows(InetAddress.getByName("10.22.0.0"))).isFalse();
        assertThat(CAMPUS.allows(InetAddress.getByName("fd00:1:7fff::1"))).isTrue();
        assertThat(CAMPUS.allows(InetAddress.getByName("fd00:1:8000::1"))).isFalse();
    }

    @Test
    void speaksPlainHttpWithThisMachineAloneAndOnlyWhereItIsAllowed() throws UnknownHostException {
        assertThat(CAMPUS.allowsPlainly(InetAddress.getByName("127.0.0.1"))).isTrue();
        assertThat(CAMPUS.allowsPlainly(InetAddress.getByName("10.20.0.1"))).isFalse();
        assertThat(STRICT.allowsPlainly(InetAddress.getByName("127.0.0.1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "campus.example", "10.0.0.0/x", "::/129", ""})
    void refusesWhatIsNoNetwork(String text) {
        assertThatThrownBy(() -> Network.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsASingleAddressAsANetwork() throws UnknownHostException {
        Network one = Network.of("10.1.2.3");

        assertThat(one.contains(InetAddress.getByName("10.1.2.3"))).isTrue();
        assertThat(one.contains(InetAddress.getByName("10.1.2.2"))).isFalse();
        assertThat(Network.of("0.0.0.0/0").contains(InetAddress.getByName("::1")))
                .isFalse();
    }
}
