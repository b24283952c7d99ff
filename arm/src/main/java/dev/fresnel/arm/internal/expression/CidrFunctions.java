// SPDX-License-Identifier: Apache-2.0
package dev.fresnel.arm.internal.expression;

import java.math.BigInteger;
import java.util.List;

/**
 * Functions of IP address ranges.
 *
 * <p>Source: <a
 * href="https://learn.microsoft.com/en-us/azure/azure-resource-manager/templates/template-functions-cidr">CIDR
 * functions</a>. What it does not tell is unknown: ranges of one or two addresses, and ranges with
 * bits set behind the network.
 */
final class CidrFunctions {

  private static final String UNDOCUMENTED = " makes of this range is not documented";

  /** The work of a few operations on numbers of 128 bits. */
  private static final int WORK = 300;

  private static final int LONGEST = 50;

  private CidrFunctions() {}

  static List<Function> all() {
    return List.of(
        Function.of("cidrHost", 2, 2, CidrFunctions::host),
        Function.of("cidrSubnet", 3, 3, CidrFunctions::subnet),
        Function.of("parseCidr", 1, 1, CidrFunctions::parse));
  }

  private static IpNetwork network(Arguments arguments) throws ExpressionException {
    arguments.budget().work(WORK);
    IpNetwork network = IpNetwork.parse(arguments.text(0));
    if (network == null) {
      throw arguments.mustBe(0, "a range of IP addresses such as 10.144.0.0/20");
    }
    return network;
  }

  private static boolean isDocumented(IpNetwork network) {
    return network.prefix() <= network.bits() - 2 && network.address().equals(network.first());
  }

  private static ArmUnknown undocumented(Arguments arguments) throws ExpressionException {
    return arguments.unknown(
        ArmUnknown.of(
            ArmUnknown.Cause.DEPLOYMENT,
            "what " + arguments.function() + "()" + UNDOCUMENTED,
            PartialText.known("")));
  }

  private static ArmValue parse(Arguments arguments) throws ExpressionException {
    IpNetwork network = network(arguments);
    if (!isDocumented(network)) {
      return undocumented(arguments);
    }
    arguments.budget().object(6);
    BigInteger margin = network.isV4() ? BigInteger.ONE : BigInteger.ZERO;
    ArmObject.Builder parts = new ArmObject.Builder();
    parts.put("network", address(network, network.first()));
    parts.put("netmask", address(network, network.mask()));
    if (network.isV4()) {
      parts.put("broadcast", address(network, network.last()));
    }
    parts.put("firstUsable", address(network, network.first().add(margin)));
    parts.put("lastUsable", address(network, network.last().subtract(margin)));
    parts.put("cidr", ArmInteger.of(network.prefix()));
    return arguments.give(parts);
  }

  private static ArmString address(IpNetwork network, BigInteger address) {
    return ArmString.of(network.format(address));
  }

  private static ArmValue subnet(Arguments arguments) throws ExpressionException {
    IpNetwork network = network(arguments);
    long prefix = arguments.integer(1);
    long index = arguments.integer(2);
    if (prefix < network.prefix() || prefix > network.bits()) {
      throw arguments.mustBe(1, network.prefix() + " to " + network.bits());
    }
    BigInteger count = BigInteger.ONE.shiftLeft((int) prefix - network.prefix());
    if (index < 0 || BigInteger.valueOf(index).compareTo(count) >= 0) {
      throw arguments.mustBe(2, "0 or more, and less than " + count);
    }
    if (!network.address().equals(network.first())) {
      return undocumented(arguments);
    }
    BigInteger offset = BigInteger.valueOf(index).shiftLeft(network.bits() - (int) prefix);
    arguments.budget().string(LONGEST);
    return ArmString.of(network.format(network.first().add(offset)) + "/" + prefix);
  }

  private static ArmValue host(Arguments arguments) throws ExpressionException {
    IpNetwork network = network(arguments);
    long index = arguments.integer(1);
    if (index < 0) {
      throw arguments.mustBe(1, "0 or more");
    }
    BigInteger address = network.first().add(BigInteger.valueOf(index)).add(BigInteger.ONE);
    if (!isDocumented(network) || address.equals(network.last())) {
      return undocumented(arguments);
    } else if (address.compareTo(network.last()) > 0) {
      throw arguments.fault(1, "There is no host " + index + " in the range " + arguments.get(0));
    }
    arguments.budget().string(LONGEST);
    return address(network, address);
  }
}
