package org.campusfrontline.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final String CONTEXT = "person.phone/20260001";

    @TempDir
    Path folder;

    private final String first = TestKeyset.key(32);
    private final String second = TestKeyset.key(32);
    private final String index = TestKeyset.key(32);

    @Test
    void opensWhatItSealed() throws IOException {
        // Given
        Vault vault = vault("{'current':'k1','keys':{'k1':'%s'},'index':'%s'}".formatted(first, index));

        // When
        String sealed = vault.seal("张三 138 1234 5678", CONTEXT);

        // Then
        assertThat(sealed).startsWith("k1:").matches("[\\w-]+:[\\w-]+");
        assertThat(vault.open(sealed, CONTEXT)).isEqualTo("张三 138 1234 5678");
        assertThat(vault.open(vault.seal("", CONTEXT), CONTEXT)).isEmpty();
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() throws IOException {
        Vault vault = vault("{'current':'k1','keys':{'k1':'%s'},'index':'%s'}".formatted(first, index));

        assertThat(vault.seal("13812345678", CONTEXT)).isNotEqualTo(vault.seal("13812345678", CONTEXT));
    }

    @Test
    void refusesAValueMovedToAnotherPlace() throws IOException {
        // Given
        Vault vault = vault("{'current':'k1','keys':{'k1':'%s'},'index':'%s'}".formatted(first, index));
        String sealed = vault.seal("13812345678", CONTEXT);

        // When, Then
        assertThatThrownBy(() -> vault.open(sealed, "person.phone/20260002")).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void refusesAValueWithOneCharacterChanged() throws IOException {
        // Given
        Vault vault = vault("{'current':'k1','keys':{'k1':'%s'},'index':'%s'}".formatted(first, index));
        StringBuilder sealed = new StringBuilder(vault.seal("13812345678", CONTEXT));
        int place = sealed.length() / 2;
        sealed.setCharAt(place, sealed.charAt(place) == 'A' ? 'B' : 'A');

        // When, Then
        assertThatThrownBy(() -> vault.open(sealed.toString(), CONTEXT)).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void refusesWhatWasNeverSealed() throws IOException {
        Vault vault = vault("{'current':'k1','keys':{'k1':'%s'},'index':'%s'}".formatted(first, index));

        for (String text : new String[] {"", ":", "k1:", "k1:AAAA", "k1:%%%", "13812345678", "k9:AAAAAAAAAAAAAAAA"}) {
            assertThatThrownBy(() -> vault.open(text, CONTEXT)).isInstanceOf(SealBrokenException.class);
        }
    }

    @Test
    void readsOldKeysAndSealsWithTheCurrentOne() throws IOException {
        // Given
        Vault before = vault("{'current':'k1','keys':{'k1':'%s'},'index':'%s'}".formatted(first, index));
        String sealed = before.seal("13812345678", CONTEXT);

        // When
        Vault after =
                vault("{'current':'k2','keys':{'k1':'%s','k2':'%s'},'index':'%s'}".formatted(first, second, index));

        // Then
        assertThat(after.open(sealed, CONTEXT)).isEqualTo("13812345678");
        assertThat(after.seal("13812345678", CONTEXT)).startsWith("k2:");
        assertThat(after.blindIndex("a", CONTEXT)).isEqualTo(before.blindIndex("a", CONTEXT));
    }

    @Test
    void indexesBlindlyByTextAndContext() throws IOException {
        Vault vault = vault("{'current':'k1','keys':{'k1':'%s'},'index':'%s'}".formatted(first, index));
        Vault other = vault("{'current':'k1','keys':{'k1':'%s'},'index':'%s'}".formatted(first, second));

        byte[] phone = vault.blindIndex("13812345678", "phone");

        assertThat(phone).hasSize(32).isEqualTo(vault.blindIndex("13812345678", "phone"));
        assertThat(phone).isNotEqualTo(vault.blindIndex("13812345679", "phone"));
        assertThat(phone).isNotEqualTo(vault.blindIndex("3812345678", "phone1"));
        assertThat(phone).isNotEqualTo(other.blindIndex("13812345678", "phone"));
    }

    @Test
    void refusesToStartWithoutAUsableKeyset() {
        String good = "{'current':'k1','keys':{'k1':'%s'},'index':'%s'}".formatted(first, index);

        assertRefused(good.replace(first, TestKeyset.key(31)), "Key k1 of the keyset has 31 bytes; it needs 32.");
        assertRefused(good.replace(index, TestKeyset.key(16)), "Key index of the keyset has 16 bytes; it needs 32.");
        assertRefused(good.replace("'current':'k1'", "'current':'k2'"), "no key named k2");
        assertRefused(good.replace(first, "?"), "is not base64");
        assertRefused("{'current':'k1','index':'%s'}".formatted(index), "needs current, keys and index");
        assertRefused("{'current'", "is not the JSON that is wanted");
        assertThatThrownBy(() -> new KeysetProducer(Optional.empty()).keyset())
                .isInstanceOf(KeysetException.class)
                .hasMessageContaining("CAMPUS_KEYSET_FILE");
        assertThatThrownBy(() -> KeysetFile.read(folder.resolve("none.json")))
                .isInstanceOf(KeysetException.class)
                .hasMessageContaining("cannot be read");
    }

    private void assertRefused(String keyset, String sentence) {
        assertThatThrownBy(() -> vault(keyset))
                .isInstanceOf(KeysetException.class)
                .hasMessageContaining(sentence)
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain(first, index));
    }

    private Vault vault(String keyset) throws IOException {
        Path file = Files.writeString(folder.resolve("keyset.json"), keyset.replace('\'', '"'));
        return new Vault(KeysetFile.read(file));
    }
}
