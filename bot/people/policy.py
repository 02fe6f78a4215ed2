"""The privacy policy that people agree to; its words are in the texts."""

POLICY_VERSION = 4
"""Raised whenever the words of the policy change; everyone is then asked again."""
