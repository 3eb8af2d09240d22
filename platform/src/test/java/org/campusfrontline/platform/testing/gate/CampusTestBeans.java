package org.campusfrontline.platform.testing.gate;

import io.quarkus.builder.BuildChainBuilder;
import io.quarkus.deployment.builditem.TestAnnotationBuildItem;
import io.quarkus.test.junit.buildchain.TestBuildChainCustomizerProducer;
import java.util.function.Consumer;
import org.campusfrontline.platform.testing.CampusTest;
import org.jboss.jandex.Index;

/// Makes test classes with `@CampusTest` beans, as those with `@QuarkusTest` are: by itself the framework looks for
/// such annotations in the service's own test folder only.
public class CampusTestBeans implements TestBuildChainCustomizerProducer {

    @Override
    public Consumer<BuildChainBuilder> produce(Index testClasses) {
        return chain -> chain.addBuildStep(
                        context -> context.produce(new TestAnnotationBuildItem(CampusTest.class.getName())))
                .produces(TestAnnotationBuildItem.class)
                .build();
    }
}
