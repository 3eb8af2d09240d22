package org.campusfrontline.deploy.local.stack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.campusfrontline.deploy.local.process.PartFailure;
import org.junit.jupiter.api.Test;

class PreflightTest {
    private static final CampusFolder FOLDER = new CampusFolder(Path.of("/data/.campus"));

    @Test
    void namesTheTakenPortItsPartAndTheSetting() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Preflight.refuseTakenPort("gateway", other.getLocalPort()))
                    .isInstanceOf(PartFailure.class)
                    .hasMessageContaining("port " + other.getLocalPort() + " (gateway) is taken")
                    .hasMessageContaining("--port gateway=")
                    .hasMessageContaining("CAMPUS_PORT_GATEWAY");
        }
    }

    @Test
    void refusesADiskWithOneByteLessThanAGibibyte() {
        assertThatThrownBy(() -> Preflight.refuseFullDisk(Preflight.LEAST_FREE_BYTES - 1, FOLDER))
                .isInstanceOf(PartFailure.class)
                .hasMessageContaining("/data/.campus has only 1023 MiB free")
                .hasMessageContaining("./campus reset");
        assertThatCode(() -> Preflight.refuseFullDisk(Preflight.LEAST_FREE_BYTES, FOLDER))
                .doesNotThrowAnyException();
    }
}
