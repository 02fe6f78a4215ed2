"""The privacy policy that people agree to; its words are in the texts."""

POLICY_VERSION = 5
"""Raised whenever the words of the policy change; everyone is then asked again."""
