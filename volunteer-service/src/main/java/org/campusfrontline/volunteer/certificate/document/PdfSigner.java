package org.campusfrontline.volunteer.certificate.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.campusfrontline.volunteer.certificate.key.SigningKey;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignature;
import org.openpdf.text.pdf.PdfSignatureAppearance;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;

/// Signs a PDF over all its bytes, detached and bound to the key's certificate (PAdES baseline B, ETSI EN 319 142-1).
final class PdfSigner {

    private static final String SIGNATURE = "SHA256withRSA";
    private static final PdfName CADES = new PdfName("ETSI.CAdES.detached");

    /// Bytes that are kept free for the signature: a certificate and 384 bytes take about 2,500.
    private static final int ROOM = 8192;

    private PdfSigner() {}

    static byte[] sign(byte[] pdf, SigningKey key, Instant at) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        try {
            PdfStamper stamper = PdfStamper.createSignature(new PdfReader(pdf), signed, "", null, true);
            PdfSignatureAppearance appearance = stamper.getSignatureAppearance();
            GregorianCalendar signedAt = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
            PdfSignature dictionary = new PdfSignature(PdfName.ADOBE_PPKLITE, CADES);
            dictionary.setDate(new PdfDate(signedAt));
            appearance.setSignDate(signedAt);
            appearance.setCryptoDictionary(dictionary);
            appearance.preClose(new HashMap<>(Map.of(PdfName.CONTENTS, ROOM * 2 + 2)));
            PdfDictionary contents = new PdfDictionary();
            contents.put(
                    PdfName.CONTENTS,
                    new PdfString(Arrays.copyOf(cms(appearance.getRangeStream(), key), ROOM)).setHexWriting(true));
            appearance.close(contents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException | GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IllegalStateException("a paper of ours can always be signed", e);
        }
        return signed.toByteArray();
    }

    private static byte[] cms(InputStream content, SigningKey key)
            throws IOException, GeneralSecurityException, OperatorCreationException, CMSException {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .setSignedAttributeGenerator(attributes(key))
                        .build(new JcaContentSignerBuilder(SIGNATURE).build(key.privateKey()), key.certificate()));
        generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
        return generator
                .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                .getEncoded();
    }

    /// The certificate is signed with the rest; the time stands in the PDF, where PAdES wants it, and nowhere else.
    private static CMSAttributeTableGenerator attributes(SigningKey key) throws GeneralSecurityException {
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(key.certificate().getEncoded());
        Attribute certificate = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash))));
        CMSAttributeTableGenerator usual =
                new DefaultSignedAttributeTableGenerator(new AttributeTable(new DERSet(certificate)));
        return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }
}
