package org.campusfrontline.volunteer.webhook.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final long SECOND = 1614265330;
    private static final String BODY = "{\"test\": 2432232314}";
    private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    @Test
    void signsTheVectorOfTheSpecification() {
        assertThat(Signature.of(List.of(SECRET), ID, SECOND, BODY)).isEqualTo(SIGNED);
    }

    @Test
    void signsWithEachSecretInTurn() {
        String other = Signature.secret(new byte[32]);

        String signed = Signature.of(List.of(other, SECRET), ID, SECOND, BODY);

        assertThat(signed.split(" ")).hasSize(2).endsWith(SIGNED).doesNotHaveDuplicates();
    }

    @Test
    void writesASecretAsTheLibrariesReadIt() {
        assertThat(Signature.secret(new byte[] {0, 1, 2})).isEqualTo("whsec_AAEC");
    }
}
