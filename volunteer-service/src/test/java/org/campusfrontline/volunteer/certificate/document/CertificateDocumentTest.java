package org.campusfrontline.volunteer.certificate.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.campusfrontline.platform.testing.CampusTest;
import org.campusfrontline.volunteer.certificate.Certificates;
import org.campusfrontline.volunteer.certificate.Certificates.Made;
import org.campusfrontline.volunteer.recruitment.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// The paper as programs that are not ours read it: PDFBox its text and picture, ZXing its code, BouncyCastle its
/// signature, veraPDF its form.
@CampusTest
class CertificateDocumentTest {

    @Inject
    Database database;

    private Certificates certificates;

    @BeforeEach
    void campus() {
        certificates = Certificates.create(database);
    }

    @Test
    void saysInItsTextWhatTheApiSays() throws IOException {
        // Given
        String person = certificates.person("龑𠅤·李䶮");
        certificates.served(person, 240);
        certificates.served(person, 61);
        Made issued = certificates.issued(person);
        JsonPath api = certificates.read(person, issued);

        // When
        String text = text(pdf(person, issued));

        // Then
        assertThat(text)
                .contains("志愿服务证明")
                .contains("CertificateofVolunteerService")
                .contains(api.getString("number"))
                .contains("姓名Name" + api.getString("displayName"))
                .contains(api.getString("person"))
                .contains(api.getString("from") + "—" + api.getString("to"))
                .contains(plain(api.getString("unitNameZh") + api.getString("unitNameEn")))
                .contains("负责人Personincharge" + api.getString("inChargeName"))
                .contains(api.getString("issuedOn"))
                .contains(api.getLong("minutes") + "分钟（5小时1分钟）" + api.getLong("minutes") + "minutes(5h1min)")
                .contains(plain(api.getString("lines[0].titleZh") + api.getString("lines[0].titleEn")))
                .contains(api.getString("lines[0].firstDay") + "—" + api.getString("lines[0].lastDay"))
                .contains(api.getString("verification"))
                .contains(api.getString("asOf"))
                .contains("无偿")
                .doesNotContain("〓");
    }

    @Test
    void namesALetterThatItsFontLacks() throws IOException {
        String person = certificates.person("李𪚥");
        certificates.served(person, 60);

        String text = text(pdf(person, certificates.issued(person)));

        assertThat(text).contains("李〓").contains("U+2A6A5");
    }

    @Test
    void itsCodeLeadsToItsVerification() throws Exception {
        // Given
        String person = certificates.person("李思远");
        certificates.served(person, 60);
        Made issued = certificates.issued(person);

        // When
        Optional<String> code = code(pdf(person, issued));

        // Then
        assertThat(code)
                .contains(issued.verification())
                .get(InstanceOfAssertFactories.STRING)
                .matches("http://127\\.0\\.0\\.1:8080/q/certificate/[A-Za-z0-9_-]{32}");
    }

    @Test
    void itsSignatureIsGoodAndAChangedByteIsCaught() throws Exception {
        // Given
        String person = certificates.person("李思远");
        certificates.served(person, 60);
        byte[] pdf = pdf(person, certificates.issued(person));

        // When
        PDSignature signature = signature(pdf);

        // Then
        assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
        int[] range = signature.getByteRange();
        assertThat(range[0]).isZero();
        assertThat(range[2] + range[3]).isEqualTo(pdf.length);
        assertThat(isGood(pdf, signature)).isTrue();
        byte[] changed = pdf.clone();
        changed[range[1] / 2] ^= 1;
        assertThat(isGood(changed, signature)).isFalse();
        byte[] changedAtTheEnd = pdf.clone();
        changedAtTheEnd[pdf.length - 8] ^= 1;
        assertThat(isGood(changedAtTheEnd, signature)).isFalse();
    }

    @Test
    void isPdfAByTheWordOfVeraPdf() throws Exception {
        // Given
        String person = certificates.person("李思远");
        certificates.served(person, 60);
        byte[] pdf = pdf(person, certificates.issued(person));
        VeraGreenfieldFoundryProvider.initialise();

        // When
        ValidationResult result;
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            assertThat(parser.getFlavour()).isEqualTo(PDFAFlavour.PDFA_2_U);
            result = validator.validate(parser);
        }

        // Then
        assertThat(result.getTestAssertions())
                .filteredOn(each -> each.getStatus() == TestAssertion.Status.FAILED)
                .extracting(each -> each.getRuleId() + " " + each.getMessage())
                .isEmpty();
        assertThat(result.isCompliant()).isTrue();
    }

    private byte[] pdf(String person, Made issued) {
        Response answer = certificates.as(person).get("/certificates/" + issued.id() + "/document");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).contains("certificate-" + issued.number() + ".pdf");
        return answer.asByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    /// As a phone reads it, which takes picture after picture from farther and nearer.
    private static Optional<String> code(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int dpi : new int[] {200, 300, 150, 400}) {
                Optional<String> text = code(renderer.renderImageWithDPI(0, dpi));
                if (text.isPresent()) {
                    return text;
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<String> code(BufferedImage page) {
        try {
            return Optional.of(new QRCodeReader().decode(bitmap(page)).getText());
        } catch (ReaderException notInThisPicture) {
            return Optional.empty();
        }
    }

    private static BinaryBitmap bitmap(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] dots = page.getRGB(0, 0, width, height, null, 0, width);
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
    }

    private static PDSignature signature(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> all = document.getSignatureDictionaries();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    /// By the certificate inside it, which the published keys hold.
    private boolean isGood(byte[] pdf, PDSignature signature) throws Exception {
        CMSSignedData cms = new CMSSignedData(
                new CMSProcessableByteArray(signature.getSignedContent(pdf)), signature.getContents());
        SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
        X509CertificateHolder certificate = (X509CertificateHolder)
                cms.getCertificates().getMatches(signer.getSID()).iterator().next();
        List<String> published = certificates
                .hours
                .campus
                .anonymous()
                .get("/signing-keys")
                .jsonPath()
                .getList("keys.x5c.flatten()");
        assertThat(published)
                .anySatisfy(each -> assertThat(Base64.getDecoder().decode(each)).isEqualTo(certificate.getEncoded()));
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (CMSException digestDiffers) {
            return false;
        }
    }
}
