// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Fresnel's value types are generated, said once and applied by {@code package-info.java}.
 *
 * <p>Generated classes stay package-private behind a sealed interface, so no generated name is part
 * of the API. {@code jdkOnly} keeps the order in which elements were added.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    toBuilder = "toBuilder",
    depluralize = true,
    depluralizeDictionary = {"category:categories", "audience:audiences"},
    jdkOnly = true,
    jacksonIntegration = false,
    allowedClasspathAnnotations = {Override.class})
public @interface FresnelStyle {}
